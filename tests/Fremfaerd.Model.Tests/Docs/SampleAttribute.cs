using System.Runtime.CompilerServices;

namespace Fremfaerd.Model.Tests.Docs;

/// <summary>
/// This class holds the code of one block of a page, between <c>// begin</c> and <c>// end</c>. Where it has a method
/// <c>Run</c>, that is run, and what it prints is held against the block's output on the page.
/// </summary>
/// <param name="page">The page, from the root of the repository.</param>
/// <param name="block">The name before the block, <c>&lt;!-- name --&gt;</c>. Regions that begin with this name come before those without one.</param>
/// <param name="file">Filled in by the compiler.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SampleAttribute(string page, string block, [CallerFilePath] string file = "") : Attribute
{
    internal string Page { get; } = page;

    internal string Block { get; } = block;

    internal string File { get; } = file;
}
