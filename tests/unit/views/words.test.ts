import { describe, expect, test } from 'vitest';
import { say } from '../../../src/views/words.ts';

describe('a label', () => {
  test('is found by group and name', () => {
    expect(say('site.name')).toBe('Rung by Rung');
  });

  test('has its values filled in', () => {
    expect(say('door.timeAfter', { time: '1 year', certification: 'RHIT' })).toBe('1 year after RHIT');
  });

  test('takes the form that its count asks for', () => {
    expect(say('time.years', { count: 1 })).toBe('1 year');
    expect(say('time.years', { count: 2 })).toBe('2 years');
    expect(say('time.years', { count: 0 })).toBe('0 years');
  });

  test('takes the form of many for a count with a comma', () => {
    expect(say('time.months', { count: '1,000' })).toBe('1,000 months');
  });
});

describe('refuses', () => {
  test('a label that no file has', () => {
    expect(() => say('site.nothing')).toThrow('content/words/en.yaml has no text for site.nothing.');
    expect(() => say('nothing.name')).toThrow('has no text for nothing.name');
    expect(() => say('site')).toThrow('has no text for site.');
  });

  test('a value that was not given', () => {
    expect(() => say('door.timeAfter', { time: '1 year' })).toThrow('The text door.timeAfter needs a value for {certification}.');
  });
});
