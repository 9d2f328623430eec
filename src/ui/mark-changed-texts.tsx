import { Button } from './button.tsx';
import styles from './mark-changed-texts.module.css';

/** Says that a text is another one than the mark was made on, both side by side. */
export default function MarkChangedTexts({
  from,
  to,
  onConfirm,
  onReopen,
}: {
  from: string;
  to: string;
  onConfirm: () => void;
  onReopen: () => void;
}) {
  return (
    <div className={styles['changed']}>
      <p className={styles['head']}>changed since you marked it</p>
      <dl className={styles['texts']}>
        <div>
          <dt>then</dt>
          <dd>
            <del>
              <bdi>{from}</bdi>
            </del>
          </dd>
        </div>
        <div>
          <dt>now</dt>
          <dd>
            <ins>
              <bdi>{to}</bdi>
            </ins>
          </dd>
        </div>
      </dl>
      <div className={styles['actions']}>
        <Button onClick={onConfirm}>It still holds</Button>
        <Button onClick={onReopen}>Open it again</Button>
      </div>
    </div>
  );
}
