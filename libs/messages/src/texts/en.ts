import type { LanguageTexts } from './templates.ts';

const rights = `This is what you have a right to:
- Upper secondary education. You have this right once you have completed lower secondary school, and it lasts until you have a qualification for higher education or for a trade, but no longer than the end of the school year that begins in the year you turn 24 (Education Act, opplæringslova, section 5-1). Later you may have a right to education as an adult (section 18-3).
- An offer. If you are not in education or work, the county must see to it that you are offered upper secondary education, something else that builds your skills, or work. This applies until the end of the year you turn 24 (section 9-4).
- Help on the way. The county must contact you and give you guidance when you need it (regulations to the Act, opplæringsforskrifta, section 8-3).`;

const answering = `How to answer:
- Go to {link}. You do not have to log in.
- Or call us on {phone}.`;

export const en: LanguageTexts = {
  rights,
  messages: {
    contact: {
      sms: {
        subject: '',
        body: 'Hi! We would like to talk with you. Answer here when it suits you: {link} Or call us: {phone}',
      },
      email: {
        subject: 'We would like to talk with you',
        body: `Hi!

We would like to talk with you. Here you can answer, and say when it suits you that we call:
{link}

You do not have to log in. You can also call us on {phone}.`,
      },
      letter: {
        subject: 'We would like to talk with you',
        body: `{date}

Hi!

We would like to hear what you think about the time ahead, and whether there is something we can help you with. You decide yourself whether you want to talk with us, and when.

${answering}

Kind regards
{sender}`,
      },
    },
    reminder: {
      sms: {
        subject: '',
        body: 'Hi again! We would still like to talk with you. Answer here: {link} Or call us: {phone}',
      },
      email: {
        subject: 'We would still like to talk with you',
        body: `Hi again!

We have not heard from you, and would still like to talk with you. Here you can answer, and say when it suits you that we call:
{link}

If it does not suit you now, you can say so. You do not have to log in. You can also call us on {phone}.`,
      },
      letter: {
        subject: 'We would still like to talk with you',
        body: `{date}

Hi again!

We have tried to reach you, and would still like to hear what you think about the time ahead. If it does not suit you now, please tell us.

${answering}

Kind regards
{sender}`,
      },
    },
    'rights-info': {
      sms: {
        subject: '',
        body: 'Hi! We have information for you. Read it and answer us here: {link} Or call us: {phone}',
      },
      email: {
        subject: 'Information for you',
        body: `Hi!

We have information for you. You can read it here:
{link}

You can also answer us there. You do not have to log in. If you have questions, you can call us on {phone}.`,
      },
      letter: {
        subject: 'What you have a right to',
        body: `{date}

Hi!

We write to everybody who has a right to upper secondary education and who, as far as we know, may not be in school, an apprenticeship or work. If this is wrong in your case, please tell us.

${rights}

You decide yourself. You can say no now and yes later, as long as you have the right.

${answering}

If you are under 18, your parents or your guardian will usually get the same information.

Kind regards
{sender}`,
      },
    },
  },
  guardianCopy: {
    subject: 'Information for you as a parent or guardian',
    body: `{date}

Hi!

You are a parent or guardian of a young person under 18 who has a right to upper secondary education and who, as far as we know, may not be in school, an apprenticeship or work. You are to get the same information as the young person (opplæringsforskrifta, section 8-3). This is what we have written to the young person:

${rights}

From the age of 15 young people make their own choices of education (opplæringslova, section 24-5).

If you have questions, you can call us on {phone}.

Kind regards
{sender}`,
  },
};
