import {describe, expect, test} from 'vitest'
import {BanmianError} from '../../src/index.js'

describe('BanmianError', () => {
  test('should say what was wrong and what is allowed', () => {
    const error = new BanmianError('option-invalid', '`昨日` as `date`', 'a date')
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'BanmianError',
      code: 'option-invalid',
      actual: '`昨日` as `date`',
      expected: 'a date',
      message: 'Unexpected `昨日` as `date`, expected a date'
    })
    expect(error).not.toHaveProperty('path')
  })

  test('should name the file', () => {
    const error = new BanmianError('page-encoding', 'binary data', 'UTF-8', 'a/01.txt')
    expect(error.path).toBe('a/01.txt')
    expect(error.message).toBe('Unexpected binary data in `a/01.txt`, expected UTF-8')
  })
})
