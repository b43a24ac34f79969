using Fremfaerd.Model.Tests.House;

namespace Fremfaerd.Model.Reporting.Tests.House;

/// <summary>The process that runs these tests.</summary>
public class The_setting_of_the_tests_of_reports : Setting;
