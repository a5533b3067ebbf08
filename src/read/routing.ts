/** What of the router the app starts with, as one file that start-up can load by itself. */
export { BrowserRouter } from 'react-router'
