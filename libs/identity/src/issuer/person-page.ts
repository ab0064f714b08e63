import { roleNames } from '@samspor/contracts';
import { agencies, type AgencyId } from '../people/agencies.ts';
import { peopleIn } from '../people/directory.ts';

/** The page on which a demo person is chosen; plain HTML that works without script. `action` takes the choice. */
export const personPage = (action: string): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Velg hvem du er – Samspor</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Velg hvem du er</h1>
<p>Dette er en demo med oppdiktede personer. Velg en person for å logge inn. Du trenger ikke passord.</p>
<form method="post" action="${action}">
${(Object.keys(agencies) as AgencyId[]).map(group).join('\n')}
</form>
</main>
</body>
</html>`;

const group = (agency: AgencyId): string => `<section aria-labelledby="${agency}">
<h2 id="${agency}">${agencies[agency]}</h2>
<ul>${peopleIn(agency).map(choice).join('')}</ul>
</section>`;

const choice = ({ person, places }: ReturnType<typeof peopleIn>[number]): string =>
  `<li><button name="person" value="${person.id}">${person.name}<span>${places.map(({ role }) => roleNames[role]).join(', ')}</span></button></li>`;

/** A sign-in that cannot go on: the page says what to do. */
export const lostPage = (signIn: string): string => `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Innloggingen ble avbrutt – Samspor</title><style>${style}</style></head>
<body><main><h1>Innloggingen ble avbrutt</h1>
<p>Det gikk for lang tid, eller siden ble åpnet på nytt. <a href="${signIn}">Logg inn på nytt</a>.</p></main></body>
</html>`;

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 'Source Sans 3', system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
button { width: 100%; min-height: 3.5rem; padding: .5rem .75rem; text-align: left; font: inherit; font-weight: 600;
  border: 1px solid currentColor; border-radius: .25rem; background: transparent; color: inherit; cursor: pointer; }
button:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
button:focus-visible { outline: 3px solid #0067c5; outline-offset: 2px; }
button span { display: block; font-weight: 400; font-size: 1rem; }
a { color: LinkText; }`;
