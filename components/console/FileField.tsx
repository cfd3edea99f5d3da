interface FileFieldProps {
  readonly label: string;
  /** Endings of the files that it takes, as `.json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/** Chooses one file; the same one may be chosen again after it was mended. */
export function FileField({ label, accept, onFile, disabled = false, className }: FileFieldProps) {
  return (
    <label className={className}>
      {label}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
