import { randomUUID } from 'node:crypto';
import { callTimes, languages, linkAnswers, type Language, type LinkAnswer } from '@samspor/domain';
import { answerTexts, rightsInformation } from '@samspor/messages';

/** Where the style of these pages is served. */
export const stylePath = '/s/svar.css';

/** The page on which a youth answers, without script and without a word about who she is. `token` is base64url. */
export function answerPage(token: string, language: Language): string {
  const texts = answerTexts[language];
  const [call, ...others] = linkAnswers.map(
    (answer) => `<button name="answer" value="${answer}">${texts.answers[answer]}</button>`,
  );
  const times = callTimes.map((time) => option('time', time, texts.times[time]));
  return document(language, texts.title, [
    `<h1>${texts.title}</h1>`,
    `<p>${texts.greeting}</p>`,
    `<form method="post" action="/s/${token}">`,
    `<input type="hidden" name="language" value="${language}">`,
    // One reading of the page answers once, however often its button is touched.
    `<input type="hidden" name="reading" value="${randomUUID()}">`,
    `<h2>${texts.question}</h2>`,
    // A time is asked for only by who wants to be called, so it stands with that button, in one frame.
    `<fieldset class="call"><legend>${texts.when}</legend>${option('time', '', texts.anyTime, true)}${times.join('')}${call}</fieldset>`,
    others.join(''),
    '</form>',
    languageChoice(`/s/${token}`, language),
    `<details><summary>${texts.rights}</summary>${paragraphs(rightsInformation(language))}</details>`,
  ]);
}

/** The page after an answer; its address holds no token. */
export function thanksPage(answer: LinkAnswer, language: Language): string {
  const { thanks } = answerTexts[language];
  const said = [thanks.title, thanks.afterwards[answer], thanks.close];
  return document(language, thanks.title, [`<h1>${said[0]}</h1>`, `<p>${said[1]}</p>`, `<p>${said[2]}</p>`]);
}

/** A page that says why nothing more can be done here; alike for a link that was used, is old, or never was. */
export function sorryPage(why: 'gone' | 'wait' | 'failed', language: Language): string {
  const { title, explanation } = answerTexts[language][why];
  return document(language, title, [`<h1>${title}</h1>`, `<p>${explanation}</p>`]);
}

const option = (name: string, value: string, text: string, chosen = false): string =>
  `<label><input type="radio" name="${name}" value="${value}"${chosen ? ' checked' : ''}> ${text}</label>`;

function languageChoice(address: string, current: Language): string {
  const links = languages
    .filter((language) => language !== current)
    .map(
      (language) =>
        `<li><a href="${address}?l=${language}" lang="${language}" hreflang="${language}">${answerTexts[language].language}</a></li>`,
    );
  return `<nav aria-label="${answerTexts[current].chooseLanguage}"><ul>${links.join('')}</ul></nav>`;
}

/** Lines that begin with a dash are a list. */
function paragraphs(text: string): string {
  const [lead = '', ...items] = text.split('\n');
  return `<p>${lead}</p><ul>${items.map((item) => `<li>${item.replace(/^- /, '')}</li>`).join('')}</ul>`;
}

const document = (language: Language, title: string, parts: string[]): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<main>
${parts.join('\n')}
</main>
</body>
</html>`;

/** Large letters, high contrast, and nothing that an old phone does not know. */
export const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: #fff; color: #111; font: 1.25rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; }
fieldset { border: 0; margin: 1rem 0 0; padding: 0; }
fieldset.call { overflow: hidden; margin: 0 0 .75rem; padding: .5rem .75rem .75rem; border: 2px solid #0b4f8a; border-radius: .5rem; }
fieldset.call button { margin: .5rem 0 0; }
legend { float: left; width: 100%; font-weight: 600; padding: 0; }
legend + * { clear: both; }
label { display: block; padding: .4rem 0 .4rem 2rem; text-indent: -2rem; }
input[type=radio] { width: 1.25rem; height: 1.25rem; vertical-align: -.15rem; }
button { display: block; width: 100%; min-height: 3.5rem; margin: 0 0 .75rem; padding: .5rem 1rem; font: inherit;
  font-weight: 600; text-align: left; color: #fff; background: #0b4f8a; border: 2px solid #0b4f8a; border-radius: .5rem; }
button:focus-visible, a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid #d66d00; outline-offset: 2px; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1.5rem 0; }
nav a { display: inline-block; padding: .25rem 0; }
a { color: #0b4f8a; }
summary { padding: .5rem 0; font-weight: 600; }
@media (prefers-color-scheme: dark) {
  body { background: #111; color: #f5f5f5; }
  a { color: #9cc9f0; }
  fieldset.call { border-color: #9cc9f0; }
  button { color: #111; background: #9cc9f0; border-color: #9cc9f0; }
}
`;
