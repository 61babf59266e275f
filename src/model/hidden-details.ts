/** What a picture's file says besides the picture. */
export const PICTURE_DETAILS = ['place', 'camera', 'person', 'time', 'words'] as const;

/** One sort of hidden detail: where it was taken, with what, by or of whom, when, or any other words. */
export type PictureDetail = (typeof PICTURE_DETAILS)[number];
