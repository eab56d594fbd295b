/**
 * Share of right values by kind of field and support: from this support on, this share. Written by
 * `npm run bench:confidence -- --fit`, never by hand.
 */
export const calibration: Record<string, [support: number, share: number][]> = {
  certifications: [[0.91, 0.94]],
  "education.degree": [
    [0, 0.63],
    [0.96, 0.99],
  ],
  "education.end_date": [
    [0, 0.73],
    [0.73, 0.93],
    [0.97, 0.99],
  ],
  "education.field": [
    [0, 0.48],
    [0.82, 0.98],
  ],
  "education.institution": [
    [0.46, 0.51],
    [0.77, 0.84],
    [0.97, 0.97],
  ],
  "education.start_date": [
    [0, 0.93],
    [0.97, 0.99],
  ],
  email: [[0.98, 0.99]],
  "experience.company": [
    [0, 0.27],
    [0.53, 0.83],
    [0.65, 0.87],
    [0.78, 0.93],
    [0.81, 0.99],
  ],
  "experience.end_date": [
    [0, 0.82],
    [0.65, 0.98],
    [0.93, 0.99],
  ],
  "experience.highlights": [
    [0, 0.37],
    [0.61, 0.86],
    [0.81, 0.99],
  ],
  "experience.location": [[0, 0.97]],
  "experience.start_date": [
    [0, 0.92],
    [0.65, 0.99],
  ],
  "experience.title": [
    [0, 0.43],
    [0.53, 0.83],
    [0.65, 0.87],
    [0.78, 0.93],
    [0.81, 0.99],
  ],
  languages: [[0.97, 0.99]],
  links: [[0.95, 0.94]],
  location: [
    [0.39, 0.91],
    [0.96, 0.98],
  ],
  name: [
    [0.81, 0.79],
    [0.91, 0.94],
    [0.99, 0.98],
  ],
  phone: [[0.98, 0.99]],
  skills: [
    [0, 0.27],
    [0.18, 0.8],
    [0.3, 0.92],
    [0.5, 0.95],
    [1, 0.98],
  ],
  summary: [[0.95, 0.94]],
};
