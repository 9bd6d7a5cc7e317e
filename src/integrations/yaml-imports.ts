import { parse } from 'yaml';

/**
 * Lets code import a YAML file as one value: the labels and the day of the content. It exports nothing but that value,
 * so that browser code that does not need the file does not carry it.
 */
export function yamlImports() {
  return {
    name: 'yaml-imports',
    transform(text: string, id: string) {
      if (!id.endsWith('.yaml')) return undefined;
      return { code: `export default ${JSON.stringify(parse(text))};`, map: null, moduleSideEffects: false };
    },
  };
}
