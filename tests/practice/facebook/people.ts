export interface Person {
  name: string;
  /** Path and query of the profile: half of the site's people have a vanity name, half only a number. */
  profile: string;
}

export const OFFICE: Person & { id: string } = {
  name: 'Kantor Imigrasi Contoh',
  profile: '/kantorimigrasicontoh',
  id: '100000000000001',
};

export const PRIVATE: Person = { name: 'Budi Pribadi', profile: '/profile.php?id=100000000000777' };

const VANITY: Record<string, string> = {
  'Sinta Dewi': '/sinta.dewi.latihan',
  'Rahmat Kelana': '/rahmat.kelana.77',
  'Yohana Tampubolon': '/yohana.t.latihan',
  'Mei Lan Contoh': '/meilan.contoh',
  'Fadhil Nur': '/fadhil.nur.latihan',
};

export function person(name: string): Person {
  if (name === OFFICE.name) return OFFICE;
  const vanity = VANITY[name];
  if (vanity) return { name, profile: vanity };
  let id = 0;
  for (const character of name) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 99_999_999;
  return { name, profile: `/profile.php?id=1000000${String(id).padStart(8, '0')}` };
}
