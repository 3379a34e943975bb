/** Version of this package, as in `package.json`. */
export const version: string = '0.1.0'
