/**
 * Share of right values by kind of field and support: from this support on, this share. Written by
 * `npm run bench:confidence -- --fit`, never by hand.
 */
export const calibration: Record<string, [support: number, share: number][]> = {
  certifications: [[0.91, 0.93]],
  "education.degree": [
    [0, 0.72],
    [0.77, 0.85],
    [0.96, 0.97],
    [0.97, 0.99],
  ],
  "education.end_date": [
    [0, 0.92],
    [0.78, 0.95],
    [0.97, 0.99],
  ],
  "education.field": [
    [0, 0.64],
    [0.78, 0.97],
    [0.98, 0.98],
  ],
  "education.institution": [
    [0.57, 0.79],
    [0.78, 0.88],
    [0.96, 0.97],
    [0.97, 0.99],
  ],
  "education.start_date": [
    [0, 0.9],
    [0.78, 0.94],
    [0.97, 0.99],
  ],
  email: [[0.98, 0.99]],
  "experience.company": [
    [0, 0.82],
    [0.65, 0.95],
    [0.81, 0.98],
    [0.9, 0.99],
  ],
  "experience.end_date": [
    [0, 0.86],
    [0.61, 0.92],
    [0.78, 0.97],
    [0.81, 0.99],
  ],
  "experience.highlights": [
    [0, 0.8],
    [0.67, 0.94],
    [0.81, 0.99],
  ],
  "experience.location": [
    [0, 0.92],
    [0.78, 0.96],
    [0.81, 0.99],
  ],
  "experience.start_date": [
    [0, 0.97],
    [0.81, 0.99],
  ],
  "experience.title": [
    [0, 0.83],
    [0.61, 0.89],
    [0.78, 0.97],
    [0.81, 0.99],
  ],
  languages: [[0.97, 0.99]],
  links: [[0.95, 0.98]],
  location: [
    [0.39, 0.82],
    [0.64, 0.89],
    [0.96, 0.94],
  ],
  name: [
    [0.69, 0.65],
    [0.87, 0.95],
    [0.91, 0.98],
  ],
  phone: [[0.85, 0.99]],
  skills: [
    [0, 0.74],
    [0.2, 0.93],
    [0.3, 0.98],
  ],
  summary: [[0.95, 0.98]],
};
