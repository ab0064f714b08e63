/** Levels of schooling (`trinn`), with the label shown on pages. */
export const educationLevels = {
  '10': '10. trinn',
  VG1: 'Vg1',
  VG2: 'Vg2',
  VG3: 'Vg3',
  LÆRE: 'Læretid',
} as const;

export type EducationLevel = keyof typeof educationLevels;
