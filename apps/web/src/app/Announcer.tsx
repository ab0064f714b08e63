import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says a short message to those who listen to the page, without moving focus. */
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setMessage(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="visually-hidden">
        <span key={message.times}>{message.text}</span>
      </div>
    </AnnounceContext>
  );
}
