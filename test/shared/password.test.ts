import { expect, test } from 'vitest'
import { passwordProblem } from '../../shared/password.ts'

const own = ['Anna de Vries', 'a.devries@provincie-voorbeeld.nl', 'Provincie Voorbeeld']

test.each([
  ['wachtwoord1', 'short'],
  ['ijsvogel 12', 'short'],
  ['x'.repeat(201), 'long'],
  ['wachtwoord123', 'easy'],
  ['Wachtwoord!2026', 'easy'],
  ['Welkom2026!!!', 'easy'],
  ['WelkomZomer2026', 'easy'],
  ['qwertyqwerty', 'easy'],
  ['aaaaaaaaaaaaaaaa', 'easy'],
  ['abababababababab', 'easy'],
  ['123456789012', 'easy'],
  ['098765432109', 'easy'],
  ['111122223333', 'easy'],
  ['AnnaDeVries1980', 'easy'],
  ['ProvincieVoorbeeld1', 'easy'],
  ['Dilemmaspel2026!', 'easy'],
  ['Wáchtwóórd2026', 'easy'],
])('%s is refused', (password, problem) => {
  expect(passwordProblem(password, own)).toBe(problem)
})

test.each([
  'vier paarden op het ijs',
  'Tr0ub4dor&3xyzq',
  'mijn fiets roest langzaam',
  '8Kd2-pQ9x-7Lm4',
  '6174 9302 5837',
  'zes uilen zingen',
  'пароль из десяти слов',
  '正しい馬のバッテリー縫い針です',
])('%s will do', (password) => {
  expect(passwordProblem(password, own)).toBeNull()
})
