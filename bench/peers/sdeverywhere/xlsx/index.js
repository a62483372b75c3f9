// SDEverywhere reads spreadsheets with a library that npm does not have in this version; our model has no spreadsheets
export default { set_fs() {} }
