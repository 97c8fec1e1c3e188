import './assessment/define.js';
import './family/define.js';
import './findings/define.js';
import './interview/define.js';
import './question/define.js';
import './save-status/define.js';
import './unit-board/define.js';
import './voices/define.js';
