using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Workflows;

/// <summary>What others write, in a pull request or in an action, gets no more power over this repository than it needs.</summary>
public sealed class WorkflowTests
{
    [Fact]
    public void Actions_are_pinned_by_the_hash_of_a_commit_with_their_version_beside_it() =>
        Assert.All(Workflow.All.SelectMany(workflow => workflow.Uses), use =>
            Assert.Matches(@"^(- )?uses: (\./\.github/workflows/[a-z-]+\.yml|[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", use));

    [Fact]
    public void No_expression_stands_in_what_a_shell_runs() =>
        Assert.All(Workflow.All, workflow => Assert.All(workflow.Runs, run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal)));

    [Fact]
    public void A_step_runs_one_command_that_also_runs_elsewhere() => Assert.All(Workflow.All, workflow => Assert.All(workflow.Runs, run =>
    {
        Assert.Matches(@"^(\.ci/|dotnet )[^\n|;&]*$", run);
        if (run.StartsWith(".ci/", StringComparison.Ordinal))
            Assert.True(File.Exists(Repository.PathOf(run.Split(' ')[0])), run);
    }));

    [Fact]
    public void Workflows_may_only_read_and_a_few_jobs_may_write_what_they_are_for()
    {
        Assert.All(Workflow.All, workflow => Assert.All(Workflow.Entries(workflow.Root.Find("permissions")), entry => Assert.Equal("read", entry.Value.Text())));
        Assert.All(Workflow.All, workflow => Assert.IsType<YamlMapping>(workflow.Root.Find("permissions")));
        Assert.Equal(
            [
                "ci.yml: publish: pages", "ci.yml: publish: id-token",
                "preview.yml: comment: pull-requests",
                "publish.yml: deploy: pages", "publish.yml: deploy: id-token",
            ],
            Workflow.All.SelectMany(workflow => workflow.Writes.Select(write => $"{workflow.Name}: {write}")));
    }

    [Fact]
    public void A_checkout_keeps_no_token_and_takes_no_other_commit_than_its_run_is_for() => Assert.All(Workflow.All.SelectMany(workflow => workflow.Steps), step =>
    {
        if (step.Find("uses").Text()?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true)
        {
            Assert.Equal("false", step.Find("with").Find("persist-credentials").Text());
            Assert.Null(step.Find("with").Find("ref"));
            Assert.Null(step.Find("with").Find("repository"));
        }
    });

    [Fact]
    public void No_pull_request_runs_with_the_rights_of_this_repository() =>
        Assert.All(Workflow.All, workflow => Assert.Null(workflow.Root.Find("on").Find("pull_request_target")));

    [Fact]
    public void Every_job_ends_in_time() => Assert.All(Workflow.All.SelectMany(workflow => workflow.Jobs), job =>
        Assert.True(job.Node.Find("timeout-minutes") is not null || job.Node.Find("uses") is not null, job.Name));

    [Fact]
    public void Nothing_is_published_but_by_ci_when_everything_has_passed()
    {
        var workflows = Workflow.All.ToDictionary(workflow => workflow.Name);
        Assert.Equal(["workflow_call"], Workflow.Entries(workflows["publish.yml"].Root.Find("on")).Select(entry => entry.Key.Value));
        var publish = workflows["ci.yml"].Jobs.Single(job => job.Name == "publish").Node;
        var tests = workflows["ci.yml"].Jobs.Where(job => job.Name is not ("publish" or "pull-request")).Select(job => job.Name);
        Assert.Equal(tests, publish.Find("needs").Items().Select(item => item.Text()));
        Assert.Equal("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'", publish.Find("if").Text());
    }
}
