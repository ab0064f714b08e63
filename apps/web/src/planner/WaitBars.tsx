import { stations, type PlanFigures } from '@samspor/domain';
import { useTexts } from '../i18n/i18n.ts';
import { waitAt } from './figure-rows.ts';
import { Legend } from './Legend.tsx';

interface WaitBarsProps {
  names: readonly string[];
  figures: readonly PlanFigures[];
}

const bar = 12;

/** The median wait at each station as bars; the table beside says the same in numbers. */
export function WaitBars({ names, figures }: WaitBarsProps) {
  const { t, texts } = useTexts();
  const medians = stations.map((station) => figures.map((one) => waitAt(one, station)?.median ?? 0));
  const most = Math.max(1, ...medians.flat());
  const height = figures.length * bar;
  return (
    <figure className="planner-picture">
      <figcaption>{t('planner.bars')}</figcaption>
      <Legend names={names} />
      <dl className="planner-bars" aria-hidden>
        {stations.map((station, at) => (
          <div key={station}>
            <dt>{texts.planner.stations[station]}</dt>
            <dd>
              <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" height={height}>
                {medians[at]?.map((days, index) => (
                  <rect
                    key={names[index]}
                    className={`planner-fill-${index}`}
                    y={index * bar + 1}
                    height={bar - 2}
                    width={(100 * days) / most}
                  />
                ))}
              </svg>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
