calaimSearch={
"count": "Results: ##",
"none": "Nothing was found for “##”. Try fewer or other words, or one of the pages below.",
"all": "All results: ##",
"groups": [
[
"Pages",
2
],
[
"Initiatives",
3
],
[
"Milestones",
1.2
],
[
"Sources",
1.5
]
],
"abbreviations": [],
"entries": [
[
0,
0,
"Title \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"index.html",
"",
"March to April 2023",
"",
""
],
[
0,
0,
"Title \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"index.html#page--table-introduction",
"",
"March 2023 edition",
"",
"\u003Cimg src=x onerror=alert(1)\u003E { 1 }"
],
[
0,
1,
"By month",
"agenda.html",
"",
"",
"",
""
],
[
0,
1,
"What is due",
"actors/index.html",
"",
"",
"",
"Who must act, by when, and the milestones of each kind, from the latest edition."
],
[
0,
1,
"Initiatives",
"initiatives/index.html",
"",
"",
"",
"The initiatives of CalAIM, by group, with their milestones."
],
[
0,
1,
"Sources",
"sources.html",
"",
"",
"",
"The documents that this site rests on, with all that rests on each."
],
[
0,
1,
"Editions",
"editions/index.html",
"",
"",
"",
"Every published state of the CalAIM Milestone Calendar that this site has, each at its permanent address."
],
[
0,
1,
"Milestones in Q1 2023",
"quarters/2023-q1.html",
"",
"",
"",
"Q1 2023"
],
[
0,
1,
"Milestones in Q2 2023",
"quarters/2023-q2.html",
"",
"",
"",
"Q2 2023"
],
[
0,
1,
"Milestones in March 2023",
"agenda.html#period--2023-03",
"",
"",
"",
"March 2023"
],
[
0,
1,
"Milestones in April 2023",
"agenda.html#period--2023-04",
"",
"",
"",
"April 2023"
],
[
0,
1,
"What is due from: Actor \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"actors/whoever.html",
"",
"",
"",
"Actor \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Deadlines that name Actor \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E"
],
[
0,
1,
"Milestones by kind: Name \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"kinds/markup.html",
"",
"",
"",
"Short \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E"
],
[
0,
1,
"Milestones by kind: \u0026lt;",
"kinds/ampersand.html",
"",
"",
"",
"\u0026amp;"
],
[
0,
0,
"Edition \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"editions/2023-03.html",
"March 2023 edition",
"",
"",
""
],
[
0,
0,
"About \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"about.html",
"",
"",
"",
""
],
[
1,
0,
"Initiative \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"initiatives/one.html",
"",
"Group \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"",
"Alias \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"Milestone \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"milestones/main.html",
"March 1, 2023",
"Row {edition} {others} \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"Q1 2023 March 2023",
"Name \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E \u0026lt; Actor \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Heading \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Initiative Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"שלום עולם مرحبا",
"milestones/calendar.html",
"March 2023",
"Row {edition} {others} \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"Q1 2023 March 2023",
"Initiative Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"\uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00",
"milestones/footnote-1.html",
"March 2023",
"Row {edition} {others} \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"Q1 2023 March 2023",
"Initiative Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
"milestones/row-main.html",
"April 2023",
"Row {edition} {others} \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"Q2 2023 April 2023",
"Initiative Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"a//b/ c /d/e",
"milestones/index.html",
"April 2023",
"Row {edition} {others} \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"Q2 2023 April 2023",
"Initiative Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"description",
"milestones/description.html",
"March 2023",
"Ids that could be those of places",
"Q1 2023 March 2023",
"Initiative \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"history",
"milestones/history.html",
"March 2023",
"Ids that could be those of places",
"Q1 2023 March 2023",
"Initiative \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"period",
"milestones/period-2023-03.html",
"March 2023",
"Ids that could be those of places",
"Q1 2023 March 2023",
"Initiative \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
2,
0,
"group",
"milestones/group-none.html",
"March 2023",
"Ids that could be those of places",
"Q1 2023 March 2023",
"Initiative \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E Alias שלום עולם مرحبا \uD83D\uDC69‍\uD83D\uDC69‍\uD83D\uDC67 ✈️ \uD83D\uDE00 DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
],
[
3,
0,
"Source \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"sources/the-table.html",
"March 2023",
"Publisher \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E",
"",
"Source \u003Cscript\u003Ealert(1)\u003C/script\u003E {{ view.title }} {% x %} \u0026amp; \u0027single\u0027 \u0022double\u0022 \u0060code\u0060 */ --\u003E ]]\u003E"
]
]
};
