
"use strict";
(function () {
  var language = document.documentElement.lang;
  var order = new Intl.Collator(language, { numeric: true });

  function number(text) {
    var plain = text.replace(/[*\u2020\u2021\s]/g, "").replace("\u2212", "-");
    plain = language === "vi" ? plain.replace(/\./g, "").replace(",", ".") : plain.replace(/,/g, "");
    return plain === "" ? NaN : Number(plain);
  }

  function content(row, column, kind) {
    var cell = row.cells[column];
    var empty = cell.classList.contains("missing") || cell.querySelector("abbr") !== null;
    var text = empty ? "" : cell.textContent.trim();
    if (kind === "number") {
      var value = number(text);
      return { empty: isNaN(value), value: value };
    }
    return { empty: text === "", value: text };
  }

  // what is missing stays last in both directions
  function compare(one, other, kind, direction) {
    if (one.empty || other.empty) {
      return Number(one.empty) - Number(other.empty);
    }
    var difference = kind === "number" ? one.value - other.value : order.compare(one.value, other.value);
    return direction * difference;
  }

  function sort(table, head, column) {
    var kind = head.dataset.sort;
    var ascending = head.getAttribute("aria-sort") !== "ascending";
    var body = table.tBodies[0];
    var rows = Array.from(body.rows).map(function (row) {
      return { row: row, key: content(row, column, kind) };
    });
    rows.sort(function (one, other) {
      return compare(one.key, other.key, kind, ascending ? 1 : -1);
    });
    rows.forEach(function (entry) { body.appendChild(entry.row); });
    Array.from(table.tHead.rows[0].cells).forEach(function (cell) { cell.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  }

  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.addEventListener("click", function () { sort(table, head, column); });
      head.textContent = "";
      head.appendChild(button);
    });
  });
})();
