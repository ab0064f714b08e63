import type { Problem } from '@samspor/contracts';

/** A refusal as a page, for the addresses that a browser is sent to itself: signing in and coming back. */
export const problemPage = ({ title, detail, instance }: Problem): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Samspor</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${detail}</p>
${instance === undefined ? '' : `<p>Feil-id: ${instance}</p>`}
<p><a href="/">Til forsiden</a></p>
</main>
</body>
</html>`;
