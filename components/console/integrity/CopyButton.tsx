import { useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

export function CopyButton({ text, onCopy }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | undefined>();
  return (
    <>
      <Button onClick={() => void onCopy(text).then((done) => setCopied(done ? text : undefined))}>
        {t('integrity.copy')}
      </Button>
      <span role="status">{copied === text && t('integrity.copied')}</span>
    </>
  );
}
