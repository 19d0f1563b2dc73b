// Works for the form's challenge: a number so that SHA-256(ticket + ":" + number) begins with enough zero bits.
// Without this file, or where it cannot work, the question in words stands on the page.
(function () {
  'use strict';

  var AT_A_TIME = 200;
  var box = document.querySelector('[data-proof]');
  if (!box || !window.crypto || !window.crypto.subtle || !window.TextEncoder || !window.Promise) {
    return;
  }
  var form = box.closest('form');
  var work = box.querySelector('[name="work"]');
  var status = box.querySelector('[data-proof-status]');
  var instead = box.querySelector('[data-proof-instead]');
  var question = box.querySelector('[data-proof-question]');
  var answer = box.querySelector('[name="answer"]');
  var number = form.querySelector('[name="number"]');
  var bits = Number(box.dataset.bits);
  var encoder = new TextEncoder();
  var waiting = null;
  var stopped = false;

  function zeroBits(hash) {
    var bytes = new Uint8Array(hash);
    for (var i = 0; i < bytes.length; i++) {
      if (bytes[i] !== 0) {
        return i * 8 + Math.clz32(bytes[i]) - 24;
      }
    }
    return bytes.length * 8;
  }

  function ask() {
    stopped = true;
    question.hidden = false;
    instead.hidden = true;
    status.hidden = true;
    answer.focus();
  }

  function found(number) {
    work.value = String(number);
    instead.hidden = true;
    status.textContent = status.dataset.done;
    if (waiting) {
      form.requestSubmit(waiting.form ? waiting : undefined);
    }
  }

  function search(from) {
    if (stopped) {
      return;
    }
    var hashes = [];
    for (var i = 0; i < AT_A_TIME; i++) {
      hashes.push(window.crypto.subtle.digest('SHA-256', encoder.encode(box.dataset.proof + ':' + (from + i))));
    }
    Promise.all(hashes).then(function (all) {
      for (var i = 0; i < all.length; i++) {
        if (zeroBits(all[i]) >= bits) {
          found(from + i);
          return;
        }
      }
      search(from + AT_A_TIME);
    }, ask);
  }

  // A wrong answer of before is shown with its question, and can be given again.
  question.hidden = true;
  answer.required = false;
  instead.hidden = false;
  status.hidden = false;
  status.textContent = status.dataset.working;
  instead.addEventListener('click', ask);
  form.addEventListener('submit', function (event) {
    // A form that names nobody has nothing to prove.
    if (number.value.trim() !== '' && work.value === '' && !stopped && answer.value === '') {
      event.preventDefault();
      waiting = event.submitter || form;
    }
  });
  search(0);
})();
