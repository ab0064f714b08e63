import type { Random } from './random.ts';

type Names = readonly [string, ...string[]];
const words = (text: string): Names => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

interface NameStock {
  first: Names;
  guardians: Names;
  last: Names;
}

const norwegian: NameStock = {
  first: words(
    'Nora Emma Ella Olivia Sofie Ingrid Åse Tuva Hedda Iben Liv Maja Frida Thea Sigrid Anne-Marie Selma Ronja ' +
      'Jonas Emil Elias Ola Per Kåre Bjørn Søren Ægir Magnus Sander Håkon Tobias Øyvind Eirik Henrik Jakob Sindre',
  ),
  guardians: words('Kari Anne Hilde Bente Marit Solveig Turid Per Geir Terje Øystein Lars Trond Morten'),
  last: words(
    'Hansen Johansen Olsen Larsen Andersen Moen Lie Lund Haugen Bråthen Solberg Strand Bakken Næss Østby Tveit ' +
      'Berg-Olsen Sæther Ødegård Rud Kolsrud Skinnes Hvila Langerud Sørby Grønvold Åsen Vik Engebretsen Myhre',
  ),
};

const sami: NameStock = {
  first: words('Áilu Elle Máret Issát Niillas Ánte Biret Inga Risten Juhán Sárá Mihkkal'),
  guardians: words('Berit Ellen Máhtte Ráhkel Jovnna Ánná'),
  last: words('Gaup Hætta Eira Utsi Somby Balto Sara Nutti Guttorm Kemi Čállin Bær'),
};

const immigrant: NameStock = {
  first: words(
    'Fatima Amina Hodan Zeynep Linh Oksana Aleksandra Anaïs Selam Hiba Noor Mariam ' +
      'Mohammed Yusuf Ahmad Piotr René Jovan Minh Abel Ivan Ömer Hamza Bilal',
  ),
  guardians: words('Khadija Halima Svetlana Agnieszka Hassan Ibrahim Tomasz Viktor Dung Mehmet'),
  last: words(
    "Ali Hassan Abdi Nguyen Kowalski Ahmed Tesfay Yılmaz Žižek Müller Dubois D'Angelo Şahin Khan Petrović Kovalenko",
  ),
};

export interface DrawnNames {
  firstName: string;
  lastName: string;
  /** One or two guardians, most of them of the same last name. */
  guardians: string[];
}

/** Names of an invented family, from many parts of the world, as classes in Buskerud and Østfold are. */
export function drawNames(random: Random): DrawnNames {
  const stock = random.weighted([
    [72, norwegian],
    [24, immigrant],
    [4, sami],
  ]);
  const lastName = random.pick(stock.last);
  const middle = random.chance(15) ? ` ${random.pick(stock.last)}` : '';
  const guardian = () =>
    `${random.pick(stock.guardians)} ${random.chance(80) ? lastName : random.pick(stock.last)}`;
  const guardians = random.chance(60) ? [guardian(), guardian()] : [guardian()];
  return { firstName: `${random.pick(stock.first)}${middle}`, lastName, guardians };
}
