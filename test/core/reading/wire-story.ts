/**
 * An agency story of July 2023, written for these tests: the disclosure, a denial with words from another case, a spokesperson
 * without name, a paper and a broadcaster with unnamed sources, the post's author, an adviser on television, and a last heading.
 */
export const wireStory: readonly string[] = [
  '# Mailboxes of US agencies entered from China, Microsoft says',
  'Chinese-based hackers in search of intelligence breached the mailboxes of several agencies of the US government, the software company Microsoft has alleged.',
  '"The threat actor Microsoft links to this incident is an adversary based in China that Microsoft calls Storm-0558," the company wrote in a blog post that appeared late on Tuesday.',
  'According to Microsoft, Storm-0558 reached e-mail accounts at approximately 25 organisations, among them government agencies.',
  'China rejected the accusations and described the Microsoft report as "extremely unprofessional" and as "scissors-and-paste work".',
  '"It is clear that this is a collective disinformation campaign of the Five Eyes countries, begun by the US," said Mao Ning, a spokesperson of the Foreign Ministry, of the security alliance that wrote the report.',
  'Microsoft left the targets unnamed. A spokesperson of the US State Department said that it had "detected anomalous activity" and taken "immediate steps to secure" its systems.',
  '"As a matter of policy we do not discuss details of our response, and the matter is under investigation," the spokesperson said.',
  'The Washington Post reported that the accounts entered were unclassified, and that mail of the Pentagon, the intelligence community and the military did not seem to have been hacked.',
  'The paper added on Wednesday evening, with reference to US officials, that accounts of the State Department and that of Commerce Secretary Gina Raimondo had been hacked.',
  'CNN, citing people familiar with the inquiry, reported that a small number of federal agencies had been singled out.',
  'Charlie Bell, an executive vice president, wrote that this adversary is focused on espionage, such as gaining access to email systems for intelligence collection.',
  'Jake Sullivan, the national security adviser, said on Wednesday on Good Morning America that the hack had been detected "fairly rapidly". "We were able to prevent further breaches," Sullivan said.',
];

/** The day of the story. */
export const WIRE_DAY = '2023-07-13';
