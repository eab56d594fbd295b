/**
 * Share of right values by kind of field and support: from this support on, this share. Written by
 * `npm run bench:confidence -- --fit`, never by hand.
 */
export const calibration: Record<string, [support: number, share: number][]> = {
  certifications: [[0.91, 0.94]],
  "education.degree": [
    [0.73, 0.83],
    [0.96, 0.99],
  ],
  "education.end_date": [
    [0.57, 0.84],
    [0.96, 0.99],
  ],
  "education.field": [
    [0.73, 0.92],
    [0.97, 0.98],
  ],
  "education.institution": [
    [0.57, 0.7],
    [0.96, 0.97],
  ],
  "education.start_date": [
    [0.57, 0.81],
    [0.96, 0.99],
  ],
  email: [[0.98, 0.99]],
  "experience.company": [
    [0, 0.69],
    [0.78, 0.99],
  ],
  "experience.end_date": [
    [0, 0.83],
    [0.78, 0.99],
  ],
  "experience.highlights": [
    [0.61, 0.92],
    [0.81, 0.99],
  ],
  "experience.location": [
    [0, 0.78],
    [0.81, 0.94],
    [0.84, 0.96],
    [0.9, 0.97],
    [0.92, 0.99],
  ],
  "experience.start_date": [
    [0, 0.83],
    [0.78, 0.99],
  ],
  "experience.title": [
    [0.53, 0.87],
    [0.81, 0.99],
  ],
  languages: [[0.97, 0.99]],
  links: [[0.95, 0.94]],
  location: [
    [0.39, 0.93],
    [0.96, 0.98],
  ],
  name: [
    [0.81, 0.82],
    [0.91, 0.97],
    [0.99, 0.98],
  ],
  phone: [[0.98, 0.99]],
  skills: [
    [0, 0.86],
    [0.3, 0.96],
    [1, 0.98],
  ],
  summary: [[0.95, 0.98]],
};
