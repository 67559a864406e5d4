const form = document.getElementById('login-form');
const parameters = new URLSearchParams(location.search);

/** Where one wanted to go, within this application and nowhere else. */
function destination() {
  const wanted = parameters.get('os_destination') ?? parameters.get('destination') ?? '';
  const path = wanted.startsWith('/') || wanted === '' ? wanted : `/servicedesk/customer/${wanted}`;
  return /^\/(?![/\\])/.test(path) ? form.dataset.context + path : form.dataset.home;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { os_username: name, os_password: password } = form.elements;
  const answer = await fetch(`${form.dataset.context}/rest/auth/1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: name.value, password: password.value }),
  });
  if (answer.ok) location.assign(destination());
  document.getElementById('login-error').hidden = answer.ok;
});
