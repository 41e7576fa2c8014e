import writeXlsxFile from 'write-excel-file/universal';

/** The same as a workbook, in which every cell is text: a telephone number stays as it was written. */
export async function errorXlsx(table: readonly (readonly string[])[]): Promise<Blob> {
  const data = table.map((line, i) =>
    line.map((value) => ({ value, type: String, ...(i === 0 && { fontWeight: 'bold' as const }) })),
  );
  return writeXlsxFile(data).toBlob();
}
