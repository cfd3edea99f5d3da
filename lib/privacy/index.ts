export { matchesWhole } from './match.ts';
export { findPersonalData, maskPersonalData, type PersonalDataFound } from './personal-data.ts';
