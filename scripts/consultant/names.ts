/** Names for people who do not exist. */

export const GIVEN =
  'Ana Ben Carla Dmitri Erin Farid Greta Hana Igor Jana Kofi Lena Marco Nadia Omar Petra Quentin Rosa Sven Tara Umar Vera Wen Xenia Yusuf Zoe Aino Björn Chloé Dario Elif Femke Gustavo Hilde Isla Jamal Katrin Luís Maëlle Nikhil Olga Pavel Priya Ravi Saskia Tomás Ulla Viktor Wanda Yara'.split(
    ' ',
  );

export const FAMILY =
  'Abara Achterberg Almeida Anand Bergmann Bianchi Brandt Castellan Chaudhry Cho Costa Dahlgren Delacroix Dietz Egger Eklund Falk Ferreira Fontaine García Gill Grünwald Haddad Hartwig Holm Ibarra Iyer Jansen Joshi Kaminski Kessler Kovač Kowalczyk Lang Larkin Lindqvist Lombard Marchetti Mbeki Meier Mertens Moreau Müller Nakata Navarro Nguyen Novak Oduya Ortega Osei Park Pereira Petrov Quist Rahman Rao Reyes Richter Rossi Sandoval Schäfer Sørensen Steiner Suzuki Tanaka Torres Underhill Valdez Varga Vogel Wagner Weiss Whitlock Yamamoto Yilmaz Zeller Zhang Zimmer'.split(
    ' ',
  );

/** A name in the letters that an address may hold. */
export function plainLetters(name: string): string {
  const spelt = name.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ø', 'o');
  return spelt
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
