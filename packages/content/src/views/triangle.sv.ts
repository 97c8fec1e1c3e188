import type { TriangleSectorId, TriangleSideId } from './triangle.js';
import type { ViewWords } from './view.js';

/** The triangle in Swedish. @public */
export const triangleSv: ViewWords<TriangleSectorId, TriangleSideId> = {
  title: 'Barnet, föräldrarna och det runt omkring',
  sides: {
    development: 'Hur barnet växer och mår',
    capacity: 'Vad föräldrarna klarar',
    surroundings: 'Det runt omkring',
  },
  sectors: {
    'development-health': 'Kropp och hälsa',
    'development-learning': 'Förskola och skola',
    'development-feelings': 'Mående och hur barnet är',
    'development-relations': 'Vänner, syskon och fritid',
    'capacity-care': 'Mat, sömn och ordning',
    'capacity-safety': 'Skydd och tillsyn',
    'capacity-emotional': 'Värme och närhet',
    'capacity-guidance': 'Gränser och uppmuntran',
    'surroundings-background': 'Det familjen har varit med om',
    'surroundings-family': 'Familjen nu',
    'surroundings-means': 'Pengar, arbete och bostad',
    'surroundings-network': 'Människor och hjälp runt familjen',
  },
};
