using Fremfaerd.Model.ApiDocs;

// Writes the API reference: dotnet run --project tools/Fremfaerd.Model.ApiDocs [-- FOLDER], by default docs/api.
var folder = args is [var given] ? given : Path.Combine("docs", "api");
Directory.CreateDirectory(folder);
var pages = ApiReference.Pages();
foreach (var (name, text) in pages)
    File.WriteAllText(Path.Combine(folder, name), text);
// Only pages that it wrote itself: the folder may hold others.
foreach (var gone in Directory.GetFiles(folder, "*.md").Where(file => !pages.ContainsKey(Path.GetFileName(file)) && File.ReadAllText(file).Contains("Part of the [API reference]", StringComparison.Ordinal)))
    File.Delete(gone);
Console.WriteLine($"{pages.Count} pages, {pages.Values.Sum(text => text.Length) / 1024} kB, in {folder}");
