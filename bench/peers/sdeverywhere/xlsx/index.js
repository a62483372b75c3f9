// SDEverywhere reads spreadsheets with a library that no registry has; our model has no spreadsheets
export default { set_fs() {} }
