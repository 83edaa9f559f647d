/** Choosing a file: a button with words of our own, where a browser would say it in its own language and cut names off. */

interface Props {
  readonly id: string
  readonly label: string
  readonly isBusy?: boolean
  /** The field is emptied by who reads it: the same file, repaired, can be chosen again. */
  onChoose(field: HTMLInputElement): void
}

export const FileField = ({ id, label, isBusy = false, onChoose }: Props) => (
  <p>
    <label class="button author-file" for={id}>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept=".xlsx,.csv,.yaml,.yml,.txt"
        disabled={isBusy}
        onChange={(event) => onChoose(event.currentTarget)}
      />
      {label}
    </label>
  </p>
)
