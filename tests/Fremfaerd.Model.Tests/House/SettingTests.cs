namespace Fremfaerd.Model.Tests.House;

/// <summary>The process that runs these tests.</summary>
public class The_setting_of_the_tests_of_the_model : Setting;
