/** Modules by name, as the portal has them beside its own. */
define('jquery', [], () => window.jQuery);
define('aui', [], () => window.AJS);
