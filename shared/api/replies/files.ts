import * as z from 'zod';
import { attachment } from '../../schema/attachments.ts';

export const filesListed = z.object({ files: z.array(attachment) });

/** `name`: what the file is called on the clerk's device, by the number of the case. */
export const fileLink = z.object({ name: z.string(), url: z.url() });
