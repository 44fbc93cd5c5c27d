namespace CalAimSite.Rendering;

/// <summary>What holds for every page of every site.</summary>
internal static class PageRules
{
    private const string Embedding =
        "link[href], script, img, iframe, object, embed, audio, video, source, track, base, form, input:not([data-switch]), "
        + "svg:not(.picture, .key, [aria-hidden=true]), use:not([href^='#']), image";

    /// <summary>Each by its name, which says what must be.</summary>
    public static readonly IReadOnlyDictionary<string, Action<BuiltSite>> All = new Action<BuiltSite>[]
    {
        Every_link_leads_to_a_file_and_a_place_that_there_are,
        No_link_but_those_of_the_page_for_unknown_addresses_begins_at_the_root,
        The_page_for_unknown_addresses_links_from_the_base_path_only,
        Nothing_is_loaded_from_elsewhere_and_nothing_is_written_into_the_page,
        No_page_has_an_id_twice_and_only_milestones_have_ids_of_content,
        Every_page_has_a_title_a_description_a_language_and_a_main_heading,
        Titles_tell_the_pages_of_a_site_apart,
        Absolute_addresses_of_folders_end_in_a_slash,
        What_is_found_is_there,
        Names_by_id_name_something,
        A_fragment_for_other_sites_has_a_title_a_language_and_links_that_lead_out_of_its_frame,
    }.ToDictionary(rule => rule.Method.Name.Replace('_', ' '), StringComparer.Ordinal);

    private static void A_fragment_for_other_sites_has_a_title_a_language_and_links_that_lead_out_of_its_frame(BuiltSite site)
    {
        foreach (var path in site.Fragments)
        {
            var page = site.Page(path);
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            Assert.False(string.IsNullOrWhiteSpace(page.DocumentElement.GetAttribute("lang")), path);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("script, style, [style], iframe, form"));
            Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal("_top", link.GetAttribute("target") ?? "_top"));
            foreach (var link in Links(site, path))
                Assert.True(Target(site, path, link).Path is not { } target || site.Files.ContainsKey(target), $"{path} links to {link}.");
        }
    }

    private static void Every_link_leads_to_a_file_and_a_place_that_there_are(BuiltSite site) => ForEachPage(site, path =>
    {
        foreach (var link in Links(site, path))
        {
            var (target, fragment) = Target(site, path, link);
            if (target is null)
                continue;

            Assert.True(site.Files.ContainsKey(target), $"{path} links to {link}, and there is no {target}.");
            Assert.True(
                fragment is null || site.Page(target).GetElementById(Uri.UnescapeDataString(fragment)) is not null,
                $"{path} links to {link}, and {target} has no #{fragment}.");
        }
    });

    private static void No_link_but_those_of_the_page_for_unknown_addresses_begins_at_the_root(BuiltSite site) => ForEachPage(site, path =>
    {
        foreach (var link in Links(site, path).Where(link => path != "404.html" && !IsAbsolute(link)))
            Assert.False(link.StartsWith('/') || link.Contains('\\', StringComparison.Ordinal), $"{path} links to {link}.");
    });

    private static void The_page_for_unknown_addresses_links_from_the_base_path_only(BuiltSite site)
    {
        var basePath = BasePath(site);

        var links = Links(site, "404.html").Where(link => !IsAbsolute(link) && link[0] != '#').ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(basePath, link, StringComparison.Ordinal));
    }

    private static void Nothing_is_loaded_from_elsewhere_and_nothing_is_written_into_the_page(BuiltSite site) => ForEachPage(site, path =>
    {
        var page = site.Page(path);
        foreach (var element in page.QuerySelectorAll(Embedding))
        {
            var relation = element.LocalName == "link" ? element.GetAttribute("rel") : null;
            var isOwnFile = (relation is "icon" or "apple-touch-icon" or "stylesheet" && !IsAbsolute(element.GetAttribute("href")!))
                || (element.LocalName == "script" && element.GetAttribute("src") is { } script && !IsAbsolute(script))
                || element.Closest(".find, [role=search]") is not null;
            var isData = relation is "canonical" or "alternate" || element.GetAttribute("type") is "application/ld+json";
            Assert.True(isOwnFile || isData, $"{path} has {element.OuterHtml}");
        }

        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src], [type='application/ld+json'])"));
        var attributes = page.All.SelectMany(element => element.Attributes);
        Assert.DoesNotContain(attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Links(site, path), link => link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    });

    private static void No_page_has_an_id_twice_and_only_milestones_have_ids_of_content(BuiltSite site) => ForEachPage(site, path =>
    {
        var ids = site.Page(path).QuerySelectorAll("[id]").Select(element => element.GetAttribute("id")!).ToList();

        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.True(
            id.Contains("--", StringComparison.Ordinal) || site.Generated.Site!.MilestoneById.ContainsKey(site.Generated.Site.IdHistory.Current(id)), $"{path}#{id}"));
    });

    private static void Every_page_has_a_title_a_description_a_language_and_a_main_heading(BuiltSite site) => ForEachPage(site, path =>
    {
        var page = site.Page(path);

        Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), path);
        Assert.Equal(LanguageOf(site, path), page.DocumentElement.GetAttribute("lang"));
        Assert.False(string.IsNullOrWhiteSpace(Assert.Single(page.QuerySelectorAll("h1")).TextContent), path);
    });

    private static void Titles_tell_the_pages_of_a_site_apart(BuiltSite site)
    {
        var pages = site.Generated.Files.Where(file => file.IsPage).Select(file => file.Route.Path);

        Assert.Distinct(pages.Select(path => (LanguageOf(site, path), site.Page(path).Title)));
    }

    private static void Absolute_addresses_of_folders_end_in_a_slash(BuiltSite site) => ForEachPage(site, path =>
        Assert.DoesNotContain(Links(site, path), link => IsAbsolute(link) && link.EndsWith("/index.html", StringComparison.Ordinal)));

    private static void What_is_found_is_there(BuiltSite site)
    {
        foreach (var index in site.Files.Keys.Where(path => Path.GetFileName(path) == "search-index.js"))
        {
            var folder = index[..^"search-index.js".Length];
            Assert.NotEmpty(SearchIndex.Read(site, folder).Entries);
            Assert.All(SearchIndex.Read(site, folder).Entries, entry =>
            {
                var parts = (folder + entry.Address).Split('#');
                Assert.True(site.Files.ContainsKey(parts[0]), entry.Address);
                Assert.True(parts.Length == 1 || site.Page(parts[0]).GetElementById(parts[1]) is not null, entry.Address);
            });
        }
    }

    private static void Names_by_id_name_something(BuiltSite site) => ForEachPage(site, path =>
    {
        var page = site.Page(path);
        var names = page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!);
        Assert.All(names, id => Assert.False(string.IsNullOrWhiteSpace(page.GetElementById(id)?.TextContent), $"{path}#{id}"));
    });

    // Each language but the first has a folder.
    private static string LanguageOf(BuiltSite site, string path)
    {
        var languages = site.Generated.Site!.Identity.Languages;
        return languages.Skip(1).FirstOrDefault(tag => path.StartsWith(tag + "/", StringComparison.Ordinal)) ?? languages[0];
    }

    private static void ForEachPage(BuiltSite site, Action<string> check)
    {
        Assert.NotEmpty(site.Pages);
        Assert.All(site.Pages, check);
    }

    private static IEnumerable<string> Links(BuiltSite site, string path)
    {
        var page = site.Page(path);
        var refresh = page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content")?.Split("url=")[1];
        return page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!))
            .Concat(refresh is null ? [] : [refresh]);
    }

    // A path in the site, and an id there; no path where the link leads out of the site.
    private static (string? Path, string? Fragment) Target(BuiltSite site, string path, string link)
    {
        const string Host = "https://site.invalid";
        var basePath = BasePath(site);
        var target = new Uri(new Uri($"{Host}{basePath}{path}"), link);
        var canonical = site.Generated.Site!.Identity.BaseUrl;
        if (canonical is not null && link.StartsWith(canonical, StringComparison.Ordinal))
            return (link[canonical.Length..] + (link.EndsWith('/') ? "index.html" : ""), null);

        if (!target.AbsoluteUri.StartsWith(Host, StringComparison.Ordinal))
            return (null, null);

        Assert.StartsWith(basePath, target.AbsolutePath, StringComparison.Ordinal);
        return (target.AbsolutePath[basePath.Length..], target.Fragment.Length > 1 ? target.Fragment[1..] : null);
    }

    private static string BasePath(BuiltSite site) =>
        site.Generated.Site!.Identity.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";

    private static bool IsAbsolute(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" or "webcal";
}
