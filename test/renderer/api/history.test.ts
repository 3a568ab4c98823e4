import { expect, it } from 'vitest'
import { createHistory, type Change } from '../../../renderer/api/history.ts'

function recorded() {
  const log: string[] = []
  const change = (label: string, key?: string): Change => ({
    label,
    undo: async () => log.push(`undo ${label}`),
    redo: async () => log.push(`redo ${label}`),
    ...(key !== undefined && { key }),
  })
  return { log, change, history: createHistory() }
}

it('takes changes back from the last to the first, and makes them again', async () => {
  const { log, change, history } = recorded()
  history.push(change('one'))
  history.push(change('two'))
  await history.undo()
  await history.undo()
  expect(await history.undo()).toBeUndefined()
  await history.redo()
  expect(log).toEqual(['undo two', 'undo one', 'redo one'])
  expect(history.state.get()).toMatchObject({ undoable: { label: 'one' }, redoable: { label: 'two' } })
})

it('forgets what could be made again once something else is done', async () => {
  const { change, history } = recorded()
  history.push(change('one'))
  await history.undo()
  history.push(change('two'))
  expect(history.state.get().redoable).toBeUndefined()
})

it('counts changes with one key that follow each other as one, back to where the first began', async () => {
  const { log, change, history } = recorded()
  history.push(change('a', 'caption'))
  history.push(change('ab', 'caption'))
  history.push(change('other'))
  history.push(change('abc', 'caption'))
  await history.undo()
  await history.undo()
  await history.undo()
  expect(await history.undo()).toBeUndefined()
  expect(log).toEqual(['undo abc', 'undo other', 'undo a'])
  await history.redo()
  expect(log.at(-1)).toBe('redo ab')
})

it('drops a change that cannot be taken back, and says why', async () => {
  const { history, change } = recorded()
  history.push({ ...change('one'), undo: () => Promise.reject(new Error('gone')) })
  await expect(history.undo()).rejects.toThrow('gone')
  expect(history.state.get()).toMatchObject({ undoable: undefined, redoable: undefined })
})

it('waits for a change that is being made: an undo right after it is of it', async () => {
  const { log, change, history } = recorded()
  history.push(change('one'))
  const answer = Promise.withResolvers<void>()
  const made = history.making(answer.promise.then(() => history.push(change('two'))))
  expect(history.state.get()).toMatchObject({ isMaking: true, undoable: { label: 'one' } })
  const undone = history.undo()
  answer.resolve()
  await Promise.all([made, undone])
  expect(log).toEqual(['undo two'])
  await expect(history.making(Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(history.state.get()).toMatchObject({ isMaking: false, undoable: { label: 'one' } })
})
