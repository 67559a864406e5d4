// The browser's half of the web resource manager: data that a page was given is claimed once, parsed, and gone.
(function () {
  const WRM = (window.WRM = window.WRM || {});
  WRM._unparsedData = WRM._unparsedData || {};
  WRM.data = WRM.data || {};
  WRM.data.claim = function (key) {
    const json = WRM._unparsedData[key];
    delete WRM._unparsedData[key];
    return json === undefined ? undefined : JSON.parse(json);
  };
  const contextPath = WRM.data.claim(
    "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path.context-path",
  );
  WRM.contextPath = WRM.contextPath || (() => contextPath);
})();
