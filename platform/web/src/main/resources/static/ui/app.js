// Improvements only: every page works without this file.
(function () {
  'use strict';

  function focusErrors(root) {
    var summary = root.querySelector('[data-focus]');
    if (summary) {
      summary.focus();
    }
  }

  // A second press while the first is on its way does nothing; the server would answer with the same result.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.hasAttribute('data-repeatable')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    // For what htmx shows meanwhile: where it listens to "submit" itself, it stops the form.
    form.dispatchEvent(new CustomEvent('form-sent'));
  });

  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
    });
  });

  // Minutes that are left until an instant: <time data-countdown="2026-11-21T09:00:00+09:00">.
  function countDown() {
    document.querySelectorAll('[data-countdown]').forEach(function (element) {
      var left = Math.max(0, Math.ceil((Date.parse(element.dataset.countdown) - Date.now()) / 60000));
      if (element.textContent !== String(left)) {
        element.textContent = String(left);
      }
    });
  }

  // A place that is kept for so many seconds: the screen counts, a screen reader hears of 5 minutes, 1 minute and the end.
  function keepHold(box) {
    var end = Date.now() + Number(box.dataset.left) * 1000;
    var status = box.querySelector('[data-hold-status]');
    var said = '';
    function say(what) {
      if (said !== what) {
        said = what;
        status.textContent = status.dataset[what] || '';
      }
    }
    function tick() {
      var left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      box.querySelector('[data-hold-left]').textContent = Math.floor(left / 60) + ':' + ('0' + (left % 60)).slice(-2);
      if (left === 0) {
        window.clearInterval(timer);
        box.querySelector('[data-hold-kept]').hidden = true;
        box.querySelector('[data-hold-over]').hidden = false;
        say('over');
      } else if (left <= 60) {
        say('one');
      } else if (left <= 300 && left > 240) {
        say('five');
      }
    }
    var timer = window.setInterval(tick, 1000);
    tick();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-print]');
    if (button) {
      window.print();
    }
  });

  document.addEventListener('htmx:afterSwap', function (event) {
    focusErrors(event.target);
  });

  focusErrors(document);
  document.documentElement.classList.add('has-js');
  document.querySelectorAll('[data-hold]').forEach(function (box) {
    if (Number(box.dataset.left) > 0) {
      keepHold(box);
    }
  });
  if (document.querySelector('[data-countdown]')) {
    countDown();
    window.setInterval(countDown, 5000);
  }
})();
