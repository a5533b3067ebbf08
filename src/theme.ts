// A classic script that runs before the first paint, so that the chosen theme never flashes.
// It has no imports and no exports; see read/settings for who writes the choice.
{
  const root = document.documentElement
  root.classList.add('js')
  try {
    const theme = localStorage.getItem('on-record-theme')
    if (theme) root.dataset['theme'] = theme
  } catch {
    // Storage may be switched off: the page then follows the system.
  }
}
