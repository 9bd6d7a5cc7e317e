import { expect, test } from 'vitest';
import { messages, spoil, validContent, without } from '../../fixtures/content.ts';

test('finds nothing in the valid corpus', () => {
  expect(messages(validContent())).toBe('');
});

test('finds nothing in the valid corpus with the line ends of Windows', () => {
  const files = validContent().map(({ path, bytes }) => ({ path, bytes: new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')) }));
  expect(messages(files)).toBe('');
});

test('the helpers refuse to spoil a text that is not there, or is there twice', () => {
  expect(() => spoil('content/site.yaml', 'no such text', '')).toThrow('0 times in content/site.yaml');
  expect(() => spoil('content/figures/awards.yaml', 'program: Records', '')).toThrow('2 times in content/figures/awards.yaml');
  expect(() => without('content/nothing')).toThrow('No file starts with content/nothing');
});
