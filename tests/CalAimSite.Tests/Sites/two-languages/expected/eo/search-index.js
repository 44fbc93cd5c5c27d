calaimSearch={
"lang": "en",
"count": "Rezultoj: ##",
"none": "Nenio: ##",
"all": "Ĉiuj: ##",
"groups": [
[
"Paĝoj",
2
],
[
"Iniciatoj",
3
],
[
"Mejloŝtonoj",
1.2
],
[
"Fontoj",
1.5
]
],
"abbreviations": [],
"entries": [
[
0,
0,
"Calendar",
"index.html",
"",
"marto ĝis aprilo 2023",
"",
""
],
[
0,
1,
"Laŭ monatoj",
"agenda.html",
"",
"",
"",
""
],
[
0,
1,
"Farendaĵoj",
"actors/index.html",
"",
"",
"",
"Kiu devas agi ĝis kiam."
],
[
0,
1,
"Iniciatoj",
"initiatives/index.html",
"",
"",
"",
"La iniciatoj de CalAIM laŭ grupoj, kun siaj mejloŝtonoj."
],
[
0,
1,
"Fontoj",
"sources.html",
"",
"",
"",
"La dokumentoj, sur kiuj ĉi tiu retejo baziĝas."
],
[
0,
1,
"Eldonoj",
"editions/index.html",
"",
"",
"",
"Ĉiuj eldonitaj statoj de la kalendaro, ĉiu ĉe daŭra adreso."
],
[
0,
1,
"1-a kvaronjaro 2023: mejloŝtonoj",
"quarters/2023-q1.html",
"",
"",
"",
"1-a kvaronjaro 2023"
],
[
0,
1,
"2-a kvaronjaro 2023: mejloŝtonoj",
"quarters/2023-q2.html",
"",
"",
"",
"2-a kvaronjaro 2023"
],
[
0,
1,
"marto 2023: mejloŝtonoj",
"agenda.html#period--2023-03",
"",
"",
"",
"marto 2023"
],
[
0,
1,
"aprilo 2023: mejloŝtonoj",
"agenda.html#period--2023-04",
"",
"",
"",
"aprilo 2023"
],
[
0,
1,
"Managed care plans: farendaĵoj",
"actors/plans.html",
"",
"",
"",
"Plans Limdatoj de Managed care plans"
],
[
0,
1,
"Speco: Document release",
"kinds/document.html",
"",
"",
"",
"Document"
],
[
0,
1,
"Speco: Submission deadline",
"kinds/deadline.html",
"",
"",
"",
"Deadline"
],
[
0,
0,
"Table",
"editions/2023-03.html",
"eldono de marto 2023",
"",
"",
""
],
[
0,
0,
"About",
"about.html",
"",
"",
"",
""
],
[
1,
0,
"Health/care one",
"initiatives/one.html",
"",
"All of them",
"",
""
],
[
1,
0,
"Initiative two",
"initiatives/two.html",
"",
"",
"",
""
],
[
2,
0,
"First",
"milestones/first.html",
"31-a de marto 2023",
"Health/care one",
"1-a kvaronjaro 2023 marto 2023",
"Submission deadline Managed care plans Plans"
],
[
2,
0,
"Second",
"milestones/second.html",
"aprilo 2023",
"Health/care one",
"2-a kvaronjaro 2023 aprilo 2023",
"Document release"
],
[
2,
0,
"Third",
"milestones/third.html",
"aprilo 2023",
"Both of them",
"2-a kvaronjaro 2023 aprilo 2023",
"Under a heading Health/care one Initiative two"
],
[
3,
0,
"The table",
"sources/the-table.html",
"15-a de marto 2023",
"The department",
"",
"The table"
]
]
};
