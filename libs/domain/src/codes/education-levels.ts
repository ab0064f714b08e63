/** Levels of schooling (`trinn`). */
export const educationLevels = ['10', 'VG1', 'VG2', 'VG3', 'LÆRE'] as const;

export type EducationLevel = (typeof educationLevels)[number];
