/** The address at which the pack's maintainer is told of a mistake in a row: their own page, with the id of the row and nothing else. */
export const reportAddress = (maintainerUrl: string, row: string): string => {
  const [page = ''] = maintainerUrl.split('#');
  return `${page}${page.includes('?') ? '&' : '?'}row=${encodeURIComponent(row)}`;
};
