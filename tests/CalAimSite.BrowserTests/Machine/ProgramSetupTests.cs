namespace CalAimSite.BrowserTests.Machine;

public sealed class ProgramSetupTests
{
    [Theory]
    [InlineData("v20.20.2", true)]
    [InlineData("v18.20.4", true)]
    [InlineData("v18.19.1", false)]
    [InlineData("v9", false)]
    [InlineData("22", true)]
    [InlineData("no version at all", false)]
    public void A_program_tells_its_version_itself(string answer, bool newEnough) =>
        Assert.Equal(newEnough, InstalledProgram.IsNewEnough(new CommandResult(0, answer), new Version(18, 20)));

    [Theory]
    [InlineData("openjdk 17.0.15 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)", true)]
    [InlineData("openjdk 25 2025-09-16", true)]
    [InlineData("java 11.0.2 2019-01-15 LTS", false)]
    public void Java_tells_it_in_its_own_way(string answer, bool newEnough) =>
        Assert.Equal(newEnough, InstalledProgram.IsNewEnough(new CommandResult(0, answer), new Version(17, 0)));

    [Fact]
    public void A_stand_in_that_only_says_where_to_get_the_program_is_not_the_program() =>
        Assert.False(InstalledProgram.IsNewEnough(new CommandResult(1, "Unable to locate a Java Runtime, version 17"), new Version(17, 0)));

    [Fact]
    public async Task A_program_on_the_path_is_found_with_its_folder()
    {
        string? found = await InstalledProgram.FindAsync("git", new Version(1, 0));

        Assert.True(Path.IsPathRooted(found));
    }

    [Theory]
    [InlineData("no-such-program-as-this", 1)]
    [InlineData("git", 1000)]
    public async Task What_is_missing_or_too_old_is_not_found(string name, int oldest) =>
        Assert.Null(await InstalledProgram.FindAsync(name, new Version(oldest, 0)));

    [Fact]
    public async Task A_program_that_is_there_is_used_and_nothing_is_installed()
    {
        ProgramSetup setup = Setup(() => "/usr/bin/java", Apt(_ => throw new InvalidOperationException("apt-get ran")));

        Assert.Equal("/usr/bin/java", await setup.FindOrInstallAsync());
    }

    [Fact]
    public async Task On_Debian_a_missing_program_comes_by_apt_get()
    {
        List<string> commands = [];
        ProgramSetup setup = Setup(() => commands.Count == 2 ? "/usr/bin/java" : null, Apt(command =>
        {
            commands.Add(command);
            return new CommandResult(0, "");
        }));

        Assert.Equal("/usr/bin/java", await setup.FindOrInstallAsync());
        Assert.EndsWith("install --yes --no-install-recommends default-jre-headless", commands[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_that_fails_the_message_says_what_to_install_and_how_apt_get_ended()
    {
        ProgramSetup setup = Setup(() => null, Apt(_ => new CommandResult(100, "E: Unable to locate package default-jre-headless")));

        string message = (await Assert.ThrowsAsync<InvalidOperationException>(setup.FindOrInstallAsync)).Message;

        Assert.Contains("need Java 17 or newer", message, StringComparison.Ordinal);
        Assert.Contains("(Debian: apt-get install default-jre-headless)", message, StringComparison.Ordinal);
        Assert.Contains("E: Unable to locate package default-jre-headless", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_an_old_one_still_comes_first_the_message_says_so()
    {
        ProgramSetup setup = Setup(() => null, Apt(_ => new CommandResult(0, "")));

        string message = (await Assert.ThrowsAsync<InvalidOperationException>(setup.FindOrInstallAsync)).Message;

        Assert.Contains("what the path leads to is still missing or too old", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_apt_get_the_message_says_so()
    {
        string message = (await Assert.ThrowsAsync<InvalidOperationException>(Setup(() => null, apt: null).FindOrInstallAsync)).Message;

        Assert.Contains("apt-get is not here, or needs a password", message, StringComparison.Ordinal);
    }

    private static ProgramSetup Setup(Func<string?> find, AptGet? apt) =>
        new("Java 17 or newer", () => Task.FromResult(find()), apt, ["default-jre-headless"]);

    private static AptGet Apt(Func<string, CommandResult> answer) =>
        new((program, arguments) => Task.FromResult(answer(string.Join(' ', [program, .. arguments]))), isRoot: true);
}
