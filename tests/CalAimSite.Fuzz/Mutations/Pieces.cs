namespace CalAimSite.Fuzz.Mutations;

/// <summary>What is put in by mutations: what editors mistype, and what parsers are known to trip over.</summary>
internal static class Pieces
{
    public static readonly string[] Dates =
    [
        "2023-08", "2023-09", "2023-04", "2024-01", "2023-08-31", "2023-02-29", "2023-13", "2023-00", "2023-8", "2023", "2023-Q3", "2023-Q5", "2023-H2",
        "2023-08/2023-10", "2023-10/2023-08", "2023-08/", "tbd", "0001-01", "9999-12-31", "9999", "10000-01", "0000-00-00", "August 2023", "8/31/2023",
        "2023-08-31T00:00", "-2023-08", "2023–08", "２０２３-０８", "2023-08-", "2023-08-31-01",
    ];

    public static readonly string[] Characters =
    [
        " ", "  ", "\n", "\n\n", "\t", "\u00a0", "\u200b", "\u00ad", "\u2028", "\u0085", "\ufeff", "\ufffd", "\u202e", "\u05d0", "e\u0301", "ß", "İ", "ﬁ",
        "\ud83d\ude00", "\ud835\udd38", "\udb40\udc41", "\u0000", "\u0007", "\u001b[31m", "\r", "\r\n", "“", "”", "‘", "’", "–", "—", "…",
    ];

    public static readonly string[] Yaml =
    [
        "- ", "-", ": ", ":", "[", "]", "{", "}", ", ", ",", "\"", "'", "#", " #", "&", "&a ", "*", "*a", "!", "!!str ", "!x ", "|", "|2", ">", ">-", "|+\n",
        "?", "? ", "%", "%YAML 1.2\n", "@", "`", "---\n", "...\n", "<<: ", "<<: *a", "~", "null", "true", "\\", "\"\\u0007\"", "\"\\ud800\"", "\"\\x\"", "\"\\N\"",
        "id: ", "- id: ", "<<<<<<< HEAD\n", ">>>>>>> x\n",
    ];

    public static readonly string[] Values =
    [
        "", "~", "null", "true", "No", "0", "-1", "1.5", "99999999999999999999", "0x1f", ".inf", "[]", "{}", "[a, b]", "[[a], {b: c}]", "{a: b}", "{a: b, a: c}",
        "\"\"", "''", "\" \"", "\"a", "'a", "a: b", "a:", ": a", "- a", "&a b", "*a", "!!binary aGk=", "!x y", "#a", "a #b", "@a", "`a`", "%a", "|", ">-", "? a",
        "\"\\u0007\"", "\"\\ud800\"", "\"\\n\\n\"", "'it''s'", "[a, [b, [c, [d]]]]", "{? a : b}", "en", "es", "xx-yy", "https://example.org/a b", "javascript:a",
        "mailto:a@example.org", "//a", "../a", "about.html", "editions/2023-08.html#a", "a|b", "A Title", "a-b", "a--b", "-a", "con", "index", "é", "🎉", "9999-12",
    ];

    public static readonly string[] Markdown =
    [
        "[", "]", "(", ")", "[^", "[^1]", "[^1]: a\n", "](", "![", "![a](b)", "[a](b)", "[a](about.html#b)", "[a]", "[a][b]", "[a]: b\n", "<", ">", "<b>", "<!--",
        "-->", "<script>", "</p>", "<a@b.c>", "<https://a.b>", "https://a.b/c", "www.a.b", "&", "&amp;", "&#7;", "&#xD800;", "&#x110000;", "&nope;", "*", "**", "***",
        "_", "__", "~~", "`", "```\n", "~~~\n", "    ", "# ", "## ", "####### ", "===\n", "---\n", "***\n", "- ", "* ", "+ ", "1. ", "999999999. ", "1) ", "> ", "> > ",
        "- - ", "\\", "\\\n", "  \n", "| a | b |\n", "|---|---|\n", "\n\n", "---\ntitle: A\n---\n", "title: ", "summary: true\n", "| ", "@a", ":a:", "$a$", "^a^", "{#a}", "{.a}",
    ];

    public static readonly string[] Templates =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{{ end }}", "{{ else }}", "{{ if view }}", "{{ if true }}", "{{ for a in view }}", "{{ for a in 1..9 }}",
        "{{ for a in 1..999999999 }}", "{{ while true }}", "{{ break }}", "{{ include 'text.html' }}", "{{ include 'parts/none.html' }}", "{{ include view }}",
        "{{ include 'frame/head.html' a: 1 }}", "{{ capture a }}", "{{ $ }}", "{{ $.x }}", "{{ $0 }}", "{{ view }}", "{{ view.title }}", "{{ view.none }}", "{{ page }}",
        "{{ site.title }}", "{{ words }}", "{{ words.frame.none }}", "{{ words.frame }}", "{{ a = 1 }}", "{{ func f }}", "{{ ret 1 }}", "{{ 1 / 0 }}", "{{ 1 % 0 }}",
        "{{ 'a' | string.to_int }}", "{{ 'a' | html.escape }}", "{{ 'a' | string.none }}", "{{ [1][9] }}", "{{ null.a }}", "{{ 'a", "{{ `a` }}", "{{ # }}", "{{ ## a", "{{ \n\n }}",
        "{{ case view }}", "{{ when 1 }}", "{{ with view }}", "{{ import view }}", "{{ this }}", "{{ this.x = 1 }}", "{{ readonly a }}", "{{ @f }}", "{{ a.b.c }}", "{{ ((( }}",
        "{{ 'é🎉'.size }}", "{{ 99999999999999999999 }}", "{{ date.now }}", "{{ ; }}", "{{ ", " }}", "<script>", "</div>", "<a href=\"{{ view.title }}\">", "{{ raw }}", "{{ a?.b }}",
    ];

    public static readonly string[] Names =
    [
        "con.md", "nul.yaml", "a?.md", "a:b.yaml", "a.", "a ", " a.md", "é.md", "e\u0301.yaml", "A.yaml", "a b.yaml", "a_b.yaml", "copy (2).yaml", "a.yml", "a.YAML", "a.txt", "a",
        "-.yaml", "--.md", "..yaml", "README.md", ".hidden.yaml", "a.yaml~", "a\u0007.md", "\u202ea.yaml", "a\ud83d\ude00.md", "site.yaml", "edition.yaml", "amendments.yaml", "errata.yaml",
        "addresses.yaml", "2023-08.yaml", "a\\b.md", "words.en.yaml", "words.es.yaml", "site.js", "SITE.js", "style.css", "a.html", "text.html",
    ];

    public static readonly string[] Folders =
    [
        "", "editions/", "editions/2023-08/", "editions/2023-08/rows/", "editions/2023-08/descriptions/", "editions/2023-09/", "editions/2023-13/", "editions/x/", "editions/2023-Q3/",
        "pages/", "launches/", "tables/", "meetings/", "lists/", "passages/", "passages/a/", "sources/", "Pages/", "rows/", "a/b/c/", "con/", "templates/", "templates/parts/", "assets/",
    ];
}
