namespace CalAimSite.Smoke;
public sealed class SmokeTests { [Fact] public void The_project_runs() => Assert.Equal(2, 1 + 1); }
