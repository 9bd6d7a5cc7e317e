/// <reference types="astro/client" />

declare module '*.yaml' {
  const value: unknown;
  export default value;
}
