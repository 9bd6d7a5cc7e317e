import { z } from 'astro/zod';
import { slug, sourceId, words } from './shared.ts';

export const educationLevels = ['high-school', 'some-college', 'certificate', 'associate', 'bachelor', 'master', 'doctoral'] as const;
export const educationLevel = z.enum(educationLevels);

/** Kinds of experience that sources ask for; `any` is "any work", as New York's "post-college experience" reads. */
export const experienceKinds = ['any', 'office-records', 'health-information', 'coding', 'registry', 'clinical-documentation', 'supervision', 'clinical'] as const;
export const experienceKind = z.enum(experienceKinds);

export const schooling = z.strictObject({
  level: educationLevel,
  /** Field of study in words; left out where any field will do or none is stated. */
  field: words.optional(),
});

export const experience = z.strictObject({
  months: z.int().positive(),
  kind: experienceKind,
  /** What the work must have been, in words. */
  in: words,
  /** Only work done after this certification counts. */
  afterCertification: slug.optional(),
  /** Only work done after college counts. */
  afterSchooling: z.literal(true).optional(),
  /** The source lets something else stand for the time: "education or training". */
  orShownBy: words.optional(),
  /** The work must have been done on this rung of the same ladder (or at its level elsewhere). */
  atRung: slug.optional(),
});

/**
 * One way to qualify: every part given must hold.
 * `conditions` are what no program can decide (citizenship, a course, an "equivalent mix"): the visitor is asked.
 * `unread` marks a part that the stored copy does not show: the whole alternative then counts as unknown, never as met.
 */
export const alternative = z
  .strictObject({
    education: schooling.optional(),
    certifications: z.array(slug).min(1).optional(),
    /** Any one member of each named group in content/certification-groups. */
    certificationGroups: z.array(slug).min(1).optional(),
    experience: z.array(experience).min(1).optional(),
    credits: z.strictObject({ count: z.number().positive(), unit: z.enum(['semester-hours', 'college-credits']), in: words }).optional(),
    courses: z.array(words).min(1).optional(),
    conditions: z.array(words).min(1).optional(),
    unread: words.optional(),
    /** What the door says in short, where the parts alone would mislead or say nothing: "Four areas of competence". */
    door: words.max(40, '40 characters at most').optional(),
    note: words.optional(),
  })
  .refine((parts) => Object.keys(parts).some((key) => key !== 'note' && key !== 'door'), {
    error: 'at least one part (education, certifications, experience …); leave the whole alternative out where nothing is known',
  });

/**
 * What opens a rung or an examination: any one alternative.
 * An empty list means that the source does not say; it never means "no requirement".
 */
export const qualification = z.strictObject({
  anyOf: z.array(alternative),
  /** The source says in words that there is no fixed minimum, or when it is set. Quoted facts, not silence. */
  stated: words.optional(),
  note: words.optional(),
  source: sourceId.optional(),
});

export type Schooling = z.infer<typeof schooling>;
export type Experience = z.infer<typeof experience>;
export type Alternative = z.infer<typeof alternative>;
export type Qualification = z.infer<typeof qualification>;
export type EducationLevel = z.infer<typeof educationLevel>;
export type ExperienceKind = z.infer<typeof experienceKind>;
